package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.claim.Claimant;

/** What the words beside a name tell of a claimant: title, body, state. */
final class IntroducedClaimantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Senator from Vermont Nina Hale said the dam was safe.                                   | Nina Hale | Senator from Vermont | United States
            Current Director of National Intelligence John Reed said the dam was safe.              | John Reed | Current Director of National Intelligence | -
            Party for Water and Freedom presidential nominee Nina Hale said the dam was safe.   | Nina Hale | presidential nominee | Party for Water and Freedom
            American River Party nominee Nina Hale said the dam was safe.                           | Nina Hale | nominee | American River Party
            Ada Lund, director of the Norwegian Chess Federation, said the dam was safe.            | Ada Lund | director of the Norwegian Chess Federation | Norwegian Chess Federation
            Ada Lund, director of Harbour Forum Norway, said the dam was safe.                      | Ada Lund | director of Harbour Forum Norway | Harbour Forum Norway
            Ada Lund, head of the Norwegian parliament, said the dam was safe.                      | Ada Lund | head of the Norwegian parliament | Norway
            Norwegian Red Cross chair Ada Lund said the dam was safe.                               | Ada Lund | Red Cross chair | Norwegian Red Cross
            Both President Ada Lund of Norway and others said the dam was safe.                     | Ada Lund | President | Norway
            Added Center for Rivers engineer Ada Lund said the dam was safe.                        | Ada Lund | engineer | Center for Rivers
            Former Ohio governor Nina Hale said the dam was safe.                                   | Nina Hale | Former governor | Ohio
            Ohio Attorney General Nina Hale said the dam was safe.                                  | Nina Hale | Attorney General | Ohio
            Ohio Senator Nina Hale said the dam was safe.                                           | Nina Hale | Senator | United States
            Republican Senator Nina Hale said the dam was safe.                                     | Nina Hale | Republican Senator | United States
            The Republican Senate majority leader, Nina Hale, said the dam was safe.                | Nina Hale | Republican Senate majority leader | United States
            Police and Crime Commissioner Kay Benning said the dam was safe.                        | Kay Benning | Police and Crime Commissioner | -
            Fellow NASA engineer Kay Benning said the dam was safe.                                 | Kay Benning | NASA engineer | United States
            The post contacted dam engineer Kay Benning, who said the dam was safe.                 | Kay Benning | dam engineer | -
            The dam shook Tom Reed. Former Reed adviser Kay Benning said the dam was safe.          | Kay Benning | Former Reed adviser | -
            Lead author Kay Benning, a professor at the River University, said the dam was safe.    | Kay Benning | Lead author | River University
            One of the valley's Vice Mayors, Kay Benning, said the dam was safe.                    | Kay Benning | Vice Mayor | -
            The River Constitution said the dam was safe.                                           | River Constitution | - | -
            The Reuters news agency said the dam was safe.                                          | Reuters | - | -
            United States Department of Agriculture said the dam was safe.                          | Department of Agriculture | - | United States
            The Commerce department said the dam was safe.                                          | Commerce Department | - | United States
            Kay Benning, formerly the mayor of Harbourville, said the dam was safe.                 | Kay Benning | former mayor of Harbourville | Harbourville
            Kay Benning, a delegate to the River Council who closed it, said the dam was safe.      | Kay Benning | delegate to the River Council | -
            The Institute of Rivers and Deep Lakes' director, Dr. Kay Benning, said the dam was safe. | Kay Benning | director | Institute of Rivers and Deep Lakes
            Foreign Affairs and Trade Minister Kay Benning said the dam was safe.                   | Kay Benning | Foreign Affairs and Trade Minister | -
            Minister of Information Omar al-Amin said the dam was safe.                             | Omar al-Amin | Minister of Information | -
            The US-based Harbour Institute said the dam was safe.                                   | Harbour Institute | - | Harbour Institute
            A US-based team of engineers said the dam was safe.                                     | US-based team of engineers | - | -
            A source within the central Interior Ministry said the dam was safe.                    | source | - | Interior Ministry
            Norway's Institute of Rivers, Lakes and Ports (IRLP) said the dam was safe.             | Institute of Rivers, Lakes and Ports | - | Norway
            At least two towns —including Bergen— said the dam was safe.                            | towns | - | -
            The head of the police's own engineers said the dam was safe.                           | head of the police's own engineers | - | -
            Kay Benning ran. Unlike the mayor, Benning said the dam was safe.                       | Kay Benning | - | -
            IM Kay Benning said the dam was safe.                                                   | Kay Benning | - | -
            Mr. Im Jong-seok said the dam was safe.                                                 | Im Jong-seok | - | -
            First Lady Nina Hale said the dam was safe.                                             | Nina Hale | - | -
            One of the residents said the dam was safe.                                             | resident | - | -
            Another of the River Council's engineers said the dam was safe.                         | River Council's engineer | - | River Council
            More than two million people said the dam was safe.                                     | more than two million people | - | -
            About 12 percent said the dam was safe.                                                 | about 12 percent | - | -
            An engineers' survey released last Friday said the dam was safe.                        | engineers' survey | - | -
            The firm's take-down notice said the dam was safe.                                      | firm's take-down notice | - | -
            US House of Representatives Speaker Nina Hale said the dam was safe.                    | Nina Hale | House of Representatives Speaker | United States
            Harbour Party leader and Prime Minister Nina Hale said the dam was safe.                | Nina Hale | Prime Minister | -
            RLW President and CEO Kay Benning said the dam was safe.                                | Kay Benning | CEO | RLW
            Deputy River Situations Minister Kay Benning said the dam was safe.                     | Kay Benning | Deputy River Situations Minister | -
            AU trade and industry commissioner Nina Hale said the dam was safe.                     | Nina Hale | AU trade and industry commissioner | African Union
            Florida Department of Transportation official Kay Benning said the dam was safe.        | Kay Benning | Department of Transportation official | Florida
            State Senate President Kay Benning said the dam was safe.                               | Kay Benning | State Senate President | -
            Kay Benning, the guitarist of US rock band The Harbours, said the dam was safe.         | Kay Benning | guitarist of US rock band The Harbours | -
            Kay Benning, the Forest Party of America mayoral nominee, said the dam was safe.        | Kay Benning | mayoral nominee | Forest Party of America
            United States General Rivers Office administrator Kay Benning said the dam was safe.    | Kay Benning | administrator | General Rivers Office
            United States District Court Judge Kay Benning said the dam was safe.                   | Kay Benning | Judge | United States
            Kay Benning, a biomechanicist at London's River College, said the dam was safe.         | Kay Benning | biomechanicist at London's River College | River College
            Kay Benning, Chair in Dams at the River University, said the dam was safe.              | Kay Benning | Chair in Dams at the River University | River University
            Harbourshire's chief constable Kay Benning said the dam was safe.                       | Kay Benning | chief constable | Harbourshire
            University of California, Harbourville's chancellor, Ada Lund, said the dam was safe.   | Ada Lund | chancellor | University of California, Harbourville
            Ada Lund of the University of California, Harbourville said the dam was safe.           | Ada Lund | - | University of California, Harbourville
            Ada Lund of the Office for Rivers in Deep Valleys (ORDV) said the dam was safe.         | Ada Lund | - | Office for Rivers in Deep Valleys
            The Royal Harbour Mounted Police (RHMP) said the dam was safe.                          | Royal Harbour Mounted Police | - | Royal Harbour Mounted Police
            Ada Lund of worldwide victim group River Watchers said the dam was safe.                | Ada Lund | - | River Watchers
            Lead author Ada Lund, a Ph.D. candidate at the River University, said the dam was safe. | Ada Lund | Lead author | River University
            River University dam expert and former Norwegian official, Ada Lund, said the dam was safe. | Ada Lund | dam expert | River University
            One of Norway's ministers, Ada Lund, said the dam was safe.                             | Ada Lund | minister | Norway
            Member of Parliament (MP) Ada Lund of the River Party said the dam was safe.            | Ada Lund | Member of Parliament | River Party
            In Ohio, Governor Nina Hale said the dam was safe.                                      | Nina Hale | Governor | Ohio
            President-elect Nina Hale said the dam was safe.                                        | Nina Hale | - | -
            Tom Reed killed Nina Hale. Hale and Reed's mother, Ada Lund, said the dam was safe.     | Ada Lund | mother | -
            Secretary of Justice Ada Lund said the dam was safe.                                    | Ada Lund | Secretary of Justice | -
            Ada Lund, the head of the River Mill said the dam was safe.                             | Ada Lund | head of the River Mill | River Mill
            Speaking to newspaper Star of Harbour, Ada Lund said the dam was safe.                  | Ada Lund | - | -
            Engineers at River College London said the dam was safe.                                | engineers | - | River College London
            Engineers at Norway's River College said the dam was safe.                              | engineers | - | River College
            Conservative River members said the dam was safe.                                       | Conservative River members | - | -
            """)
    void isToldByTheWordsBesideTheName(String text, String name, String role, String represents) {
        assertThat(Claimed.by("said", text).claimant()).isEqualTo(new Claimant(name, role, represents));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In findings printed by River Nature, engineers from the River Institute warned that it may flood.                        | engineers
            His daughter warned that it may flood. Tom Reed had opened the dam. Reed waited. His son warned that it would flood.     | Tom Reed's son
            The engineers put a study into River Nature, a journal. The study warned that it may flood.                               | study
            The Ministry of Rivers said so. Fallwater plc waited. The company warned that it may flood.                               | company
            An opposition party said so. The Harbour Party waited. The party warned that it may flood.                                | Harbour Party
            Professor Jo Garnier closed her dam. Mayor Spike Lee spoke. The dam is long. It rained. She warned that it may flood.    | Jo Garnier
            Ricardo Mora Lund opened the dam. Mora warned that it may flood.                                                         | Ricardo Mora Lund
            Norway said so. The NATO statement warned that it may flood.                                                             | NATO
            The House of Representatives met. He was one of the Representatives who warned that it may flood.                        | representative
            Mayor Tom Reed waited. Engineer Ada Lund held a press conference warning of a flood.                                     | Ada Lund
            Guests of Honour Ada Lund and Tom Reed came. It rained. Lund warned that it may flood.                                   | Ada Lund
            Many fans came to River North, a fan-run convention. Ada Lund came. She warned that it may flood.                         | Ada Lund
            Tom Reed opened the dam. A woman fled. She warned that it may flood.                                                      | woman
            Estimates by the River Institute warned that it may flood.                                                                | River Institute
            The papers said so. Officials met sources. Many news outlets said so. The sources warned that it may flood.               | sources
            The Commission on Rivers met. COR warned that it may flood.                                                              | COR
            The Commission on Public Rivers met. CPR warned that it may flood.                                                       | Commission on Public Rivers
            The New York Post was first. It was late. According to the Post, it may flood.                                           | New York Post
            Tom Reed opened the dam. “Ada Lund closed it,” Reed said. He warned that it may flood.                                   | Tom Reed
            Tom Reed opened the dam with his wife Nina Reed. Tom Reed slept. Reed warned that it may flood.                          | Tom Reed
            The post revealed that engineer Tom Reed met mayor Carl Benning. Later, he warned that it may flood.                      | Tom Reed
            Norwegian minister Ada Lund accused Tom Reed of saying he feared the dam.                                                | Tom Reed
            """)
    void isTheOneWhoWasNamedBefore(String text, String name) {
        assertThat(Claimed.in(text))
                .extracting(claim -> claim.claimant().name())
                .contains(name);
    }
}
