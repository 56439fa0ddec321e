package org.onrecord.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Makes sockets that connect to public addresses only: it is checked what is connected to, not what a name once meant. */
final class GuardedSockets extends SocketFactory {

    /** A connection that is not allowed. */
    static final class NotPublicException extends IOException {
        NotPublicException(String host) {
            super(host + " is in a private network");
        }
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        return connected(new InetSocketAddress(address, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(address, port));
    }

    private static Socket connected(InetSocketAddress to) throws IOException {
        var socket = new GuardedSocket();
        socket.connect(to);
        return socket;
    }

    private static final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }

        @Override
        public void connect(SocketAddress to, int timeoutMillis) throws IOException {
            if (!(to instanceof InetSocketAddress internet)
                    || internet.getAddress() == null
                    || !PublicAddresses.isPublic(internet.getAddress())) {
                close();
                throw new NotPublicException(to instanceof InetSocketAddress named ? named.getHostString() : "it");
            }
            super.connect(to, timeoutMillis);
        }
    }
}
