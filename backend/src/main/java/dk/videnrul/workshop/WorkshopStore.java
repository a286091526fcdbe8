package dk.videnrul.workshop;

import jakarta.inject.Singleton;

/** Where workshops and what is said in them are kept. */
@Singleton
record WorkshopStore(
        WorkshopRepository workshops,
        WorkshopThemeRepository themes,
        WorkshopAnswerRepository answers,
        WorkshopParticipants participants,
        WorkshopOutcomeRepository outcomes) {}
