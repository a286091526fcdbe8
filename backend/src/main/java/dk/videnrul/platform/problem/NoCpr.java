package dk.videnrul.platform.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text in which no personal identification number (CPR) stands: six digits that are a date, then four. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoCpr.Check.class)
public @interface NoCpr {
    String message() default "cpr";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for the pattern; a telephone or case number rarely begins with a date. */
    final class Check implements ConstraintValidator<NoCpr, CharSequence> {
        private static final Pattern CPR =
                Pattern.compile("(?<![\\d-])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?![\\d-])");

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || isFreeOfCpr(text);
        }

        /** For text that is no part of a request. */
        public static boolean isFreeOfCpr(CharSequence text) {
            return !CPR.matcher(text).find();
        }
    }
}
