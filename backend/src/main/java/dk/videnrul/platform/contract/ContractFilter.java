package dk.videnrul.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;
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
        contract.setServers(List.of(server()));
        contract.setTags(Tags.all());
        contract.getComponents()
                .addSecurityScheme(Security.SESSION, session())
                .addSecurityScheme(Security.TOKEN, token())
                .addSecurityScheme(Security.LOGIN, login());
        new SchemaRules(index).apply(contract);
        new OperationRules(index).apply(contract);
        Bounds.apply(contract);
    }

    private static Info info() {
        Info info = OASFactory.createInfo()
                .title("Videnrul")
                .version("1.0.0")
                .description(
                        "Shared knowledge of municipalities that work with public health: what worked, what did not, "
                                + "and whom to ask.")
                .contact(OASFactory.createContact().name("The secretariat of the network"))
                .license(OASFactory.createLicense().name("MPL-2.0").url("https://www.mozilla.org/MPL/2.0/"));
        // Which API it is and for whom, by the guidelines of Zalando.
        info.addExtension("x-api-id", "6a0e0a36-6c1b-4f6e-9d7e-0d4f3f0f5b7a");
        info.addExtension("x-audience", "external-public");
        return info;
    }

    private static Server server() {
        Server server = OASFactory.createServer().url("/").description("The production server, or whichever answers");
        server.addExtension("x-internal", false);
        return server;
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
                        "An access token (RFC8725) of the identity provider with the audience videnrul: of a person, "
                                + "or of a partner by client credentials with the scopes that an operation names.");
    }

    /** The address is of this server, whichever provider it trusts, so that one contract fits every installation. */
    private static SecurityScheme login() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .openIdConnectUrl("/api/openid-configuration")
                .description(
                        "The same access token, for tools that log a person or a partner in by themselves: with the "
                                + "authorization code and PKCE, or by client credentials.");
    }
}
