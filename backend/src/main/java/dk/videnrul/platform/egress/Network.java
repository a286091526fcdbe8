package dk.videnrul.platform.egress;

import java.net.InetAddress;

/** A part of the address space, as one writes it: {@code 10.0.0.0/8}. */
record Network(byte[] base, int prefix) {

    static Network parse(String written) {
        int slash = written.indexOf('/');
        try {
            byte[] base = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
            int prefix = Integer.parseInt(written.substring(slash + 1));
            if (prefix >= 0 && prefix <= base.length * Byte.SIZE) {
                return new Network(base, prefix);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("No network: " + written, unreadable);
        }
        throw new IllegalArgumentException("No network: " + written);
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != base.length) {
            return false;
        }
        int whole = prefix / Byte.SIZE;
        for (int place = 0; place < whole; place++) {
            if (bytes[place] != base[place]) {
                return false;
            }
        }
        int rest = prefix % Byte.SIZE;
        return rest == 0 || ((bytes[whole] ^ base[whole]) & 0xff) >> (Byte.SIZE - rest) == 0;
    }
}
