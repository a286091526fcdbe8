package dk.videnrul.dialogue;

/** How the network and an organisation were in touch. */
public enum DialogueWay {
    MEETING,
    CALL,
    LETTER,
    EVENT
}
