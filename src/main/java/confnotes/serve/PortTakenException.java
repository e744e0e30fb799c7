package confnotes.serve;

/** Another program listens on the port. The message says what to do. */
public final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken: end what listens there, or choose -Dsite.port", cause);
  }
}
