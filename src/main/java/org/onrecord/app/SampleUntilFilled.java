package org.onrecord.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.ClaimWriter;
import org.onrecord.index.Hit;
import org.onrecord.index.Placed;
import org.onrecord.index.Speaker;

/**
 * The sample as long as the user has no articles, and the user's from then on: whoever runs a bot before reading articles
 * need not start it again. They never mix.
 */
final class SampleUntilFilled implements ClaimIndex {

    private final ClaimIndex user;
    private final ClaimIndex sample;

    /** Takes both over, and closes them when closed. */
    SampleUntilFilled(ClaimIndex user, ClaimIndex sample) {
        this.user = user;
        this.sample = sample;
    }

    @Override
    public List<Hit> search(ClaimQuery query) {
        return index().search(query);
    }

    @Override
    public List<Placed> place(ClaimQuery query) {
        return index().place(query);
    }

    @Override
    public List<Claim> saying(ClaimQuery query) {
        return index().saying(query);
    }

    @Override
    public int count(ClaimQuery query) {
        return index().count(query);
    }

    @Override
    public Object state() {
        var index = index();
        return new State(index == user, index.state());
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return index().findArticle(id);
    }

    @Override
    public String rulesOf(String article) {
        return index().rulesOf(article);
    }

    @Override
    public Optional<Claim> findClaim(String id) {
        return index().findClaim(id);
    }

    @Override
    public List<Claim> claimsOf(String article) {
        return index().claimsOf(article);
    }

    @Override
    public Stream<Article> articles() {
        return index().articles();
    }

    @Override
    public Stream<Article> articlesSince(Object state) {
        var index = index();
        return state instanceof State(boolean ofUser, Object known) && ofUser == (index == user)
                ? index.articlesSince(known)
                : index.articles();
    }

    @Override
    public Optional<byte[]> findVector(String claim) {
        return index().findVector(claim);
    }

    @Override
    public List<String> wordsWithoutVector(int most) {
        return index().wordsWithoutVector(most);
    }

    @Override
    public List<Speaker> speakers() {
        return index().speakers();
    }

    @Override
    public int articleCount() {
        return index().articleCount();
    }

    @Override
    public int claimCount() {
        return index().claimCount();
    }

    @Override
    public void verify() {
        index().verify();
    }

    @Override
    public ClaimWriter write() {
        return index().write();
    }

    @Override
    public void close() {
        user.close();
        sample.close();
    }

    private ClaimIndex index() {
        return user.articleCount() > 0 ? user : sample;
    }

    /** The state of one of the two. */
    private record State(boolean ofUser, Object state) {}
}
