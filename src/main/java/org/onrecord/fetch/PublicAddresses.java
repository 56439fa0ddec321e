package org.onrecord.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public Internet from those of this machine, its network and its cloud. */
final class PublicAddresses {

    /** What IANA's registries of special addresses list, and what else no website is at. */
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Of IPv6, only this has been given out to anybody, and not all of it for websites. */
    private static final Block GIVEN_OUT = Block.of("2000::", 3);

    private static final List<Block> NOT_PUBLIC_OF_IT =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20));

    /** An address of IPv4 stands in these, from byte 2 and from byte 12 on. */
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublicFour(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublicFour(byte[] address) {
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    private static boolean isPublicSix(byte[] address) {
        if (SIX_TO_FOUR.holds(address)) {
            return isPublicFour(Arrays.copyOfRange(address, 2, 6));
        }
        if (TRANSLATED.holds(address)) {
            return isPublicFour(Arrays.copyOfRange(address, 12, 16));
        }
        return GIVEN_OUT.holds(address) && NOT_PUBLIC_OF_IT.stream().noneMatch(block -> block.holds(address));
    }

    /** All addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] start;
        private final int bits;

        private Block(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Block of(String start, int bits) {
            try {
                return new Block(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(start, e);
            }
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
