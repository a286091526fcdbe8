package dk.videnrul.oai;

/** What is wrong with a question, in the protocol's way: a code, and a sentence for whoever runs the harvester. */
record OaiError(Code code, String meaning) {

    /** The codes of the protocol that can happen here; every record has every format, and there are sets. */
    enum Code {
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        BAD_VERB("badVerb"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String written;

        Code(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }

        /** Then the answer must not repeat the arguments, because they may be none. */
        boolean hidesArguments() {
            return this == BAD_VERB || this == BAD_ARGUMENT;
        }
    }

    static OaiError badArgument(String meaning) {
        return new OaiError(Code.BAD_ARGUMENT, meaning);
    }
}
