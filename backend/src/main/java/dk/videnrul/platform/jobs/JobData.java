package dk.videnrul.platform.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Keeps the data of jobs as JSON, which later versions of the product can still read. */
class JobData {

    @Produces
    @Singleton
    JacksonSerializer serializer(ObjectMapper mapper) {
        return new JacksonSerializer(mapper);
    }
}
