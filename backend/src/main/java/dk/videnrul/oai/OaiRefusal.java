package dk.videnrul.oai;

import java.util.List;

/** A question that is answered with what is wrong with it. */
final class OaiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<OaiError> errors;

    OaiRefusal(List<OaiError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    OaiRefusal(OaiError.Code code, String meaning) {
        this(List.of(new OaiError(code, meaning)));
    }

    List<OaiError> errors() {
        return errors;
    }
}
