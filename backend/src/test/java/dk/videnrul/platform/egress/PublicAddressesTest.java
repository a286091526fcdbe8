package dk.videnrul.platform.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses strict = new PublicAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.8.8.8",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "100::1"
            })
    void what_leads_elsewhere_than_to_the_internet_is_not_called(String address) {
        assertThat(strict.mayBeCalled(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    void mapped_and_numbered_forms_are_what_they_mean() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 10;
        assertThat(strict.mayBeCalled(InetAddress.getByAddress(mapped))).isFalse();
        assertThat(strict.mayBeCalled(InetAddress.getByName("2130706433"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "192.0.1.1", "198.20.0.1", "2606:4700::1111", "2a00:1450::1"})
    void what_is_public_is_called(String address) {
        assertThat(strict.mayBeCalled(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void a_network_can_be_allowed_and_only_that() {
        PublicAddresses some = new PublicAddresses(List.of("10.1.0.0/16", "fd00:1::/33"));
        assertThat(some.mayBeCalled(InetAddress.ofLiteral("10.1.255.1"))).isTrue();
        assertThat(some.mayBeCalled(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
        assertThat(some.mayBeCalled(InetAddress.ofLiteral("fd00:1:7fff::1"))).isTrue();
        assertThat(some.mayBeCalled(InetAddress.ofLiteral("fd00:1:8000::1"))).isFalse();
        assertThatThrownBy(() -> new PublicAddresses(List.of("10.1.0.0"))).hasMessage("No network: 10.1.0.0");
        assertThatThrownBy(() -> new PublicAddresses(List.of("10.1.0.0/33"))).hasMessage("No network: 10.1.0.0/33");
    }
}
