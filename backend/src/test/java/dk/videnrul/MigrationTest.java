package dk.videnrul;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The schema that the migrations make; Hibernate validates it against the entities when the service starts. */
@QuarkusTest
class MigrationTest extends HttpTest {
    @Inject
    Flyway flyway;

    @Test
    void every_migration_has_run_and_is_named_by_minute_feature_and_change() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .isNotEmpty()
                .allSatisfy(migration ->
                        assertThat(migration.getScript()).matches("db/migration/V\\d{12}__[a-z]+_[a-z_]+\\.sql"));
    }

    @Test
    void constraints_and_indexes_are_named_by_what_they_are() {
        assertThat(given.rows("""
                select conname from pg_constraint join pg_class on pg_class.oid = conrelid
                where connamespace = cast('public' as regnamespace) and relname <> 'flyway_schema_history' and contype <> 'n'
                  and conname !~ ('^(' || case contype when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uq' when 'x' then 'uq' else 'ck' end || ')_')
                """)).isEmpty();
        assertThat(given.rows("""
                select indexname from pg_indexes
                where schemaname = 'public' and tablename <> 'flyway_schema_history' and indexname !~ '^(pk|uq|ix)_'
                """)).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index() {
        assertThat(given.rows("""
                select conname from pg_constraint
                where contype = 'f' and connamespace = cast('public' as regnamespace)
                  and not exists (
                    select 1 from pg_index
                    where indrelid = conrelid
                      and trim_array(string_to_array(cast(indkey as text), ' '),
                                     indnatts - cardinality(conkey)) @> cast(conkey as text[]))
                """)).isEmpty();
    }
}
