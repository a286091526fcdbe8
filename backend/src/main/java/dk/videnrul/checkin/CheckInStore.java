package dk.videnrul.checkin;

import jakarta.inject.Singleton;

/** Where checks, their answers and the versions of the criteria are kept. */
@Singleton
record CheckInStore(CheckInRepository checkIns, CheckAnswerRepository answers, CheckTemplateRepository templates) {}
