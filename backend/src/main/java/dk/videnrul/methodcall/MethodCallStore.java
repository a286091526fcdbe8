package dk.videnrul.methodcall;

import jakarta.inject.Singleton;

/** Where calls and what belongs to them are kept. */
@Singleton
record MethodCallStore(
        MethodCallRepository calls,
        MethodSignUpRepository signUps,
        MethodReportRepository reports,
        MethodResultRepository results) {}
