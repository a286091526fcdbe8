package dk.videnrul.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Completes the generated contract, at build time, with what the conventions promise of every operation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setInfo(info());
        contract.setServers(List.of(OASFactory.createServer().url("/").description("The server that answers")));
        contract.setTags(Tags.all());
        contract.getComponents()
                .addSecurityScheme(Security.SESSION, session())
                .addSecurityScheme(Security.TOKEN, token());
        new SchemaRules(index).apply(contract);
        new OperationRules(index).apply(contract);
    }

    private static Info info() {
        return OASFactory.createInfo()
                .title("Videnrul")
                .version("1.0.0")
                .description(
                        "Shared knowledge of municipalities that work with public health: what worked, what did not, "
                                + "and whom to ask.")
                .contact(OASFactory.createContact().name("The secretariat of the network"))
                .license(OASFactory.createLicense().name("MPL-2.0").url("https://www.mozilla.org/MPL/2.0/"));
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("q_session")
                .description("The session of a person in the web client, begun at /api/session/login.");
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token (RFC 8725) of the identity provider with the audience videnrul: of a person, "
                                + "or of a partner by client credentials with the scopes that an operation names.");
    }
}
