package no.innspill.intake.out.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.innspill.intake.application.ContactVault.Open;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.domain.SealedContact;

/** What is sealed opens for the one piece that it came with, with the key of its person, and in no other way. */
class VaultPropertiesTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final OrganisationNumber DIGDIR = new OrganisationNumber("991825827");
    private static final ReceiptSecret SECRET = new ReceiptSecret("a-secret-for-tests-only-of-forty-characters");
    private static final String FIRST = master('1');
    private static final String SECOND = master('2');

    private final HeldKeys keys = new HeldKeys();
    private final MasterKeys masters = new MasterKeys(FIRST, List.of());
    private final Vault vault = new Vault(keys, masters);

    @Property(tries = 200)
    void whatIsSealedOpensAsItWasInTheOrderGiven(@ForAll @Size(min = 1, max = 8) List<@From("contacts") Contact> many) {
        List<Open> open = many.stream().map(VaultPropertiesTest::of).toList();
        List<SealedContact> sealed = vault.seal(open);

        assertThat(sealed).hasSameSizeAs(open);
        for (int i = 0; i < open.size(); i++) {
            assertThat(vault.open(open.get(i).id(), NAV, sealed.get(i)))
                    .contains(open.get(i).contact());
        }
    }

    @Property(tries = 200)
    void itOpensForNoOtherPieceAndForNoOtherBody(@ForAll @From("contacts") Contact contact) {
        Open one = of(contact);
        SealedContact sealed = vault.seal(List.of(one)).getFirst();

        assertThatThrownBy(() -> vault.open(new FeedbackId(UUID.randomUUID()), NAV, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(one.id(), DIGDIR, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 200)
    void oneBitThatIsChangedIsSeen(
            @ForAll @From("contacts") Contact contact, @ForAll @IntRange(max = 10_000) int place) {
        Open one = of(contact);
        SealedContact sealed = vault.seal(List.of(one)).getFirst();
        byte[] text = Base64.getDecoder().decode(sealed.text());
        text[place / 8 % text.length] ^= (byte) (1 << place % 8);

        SealedContact changed = new SealedContact(
                sealed.key(), sealed.ways(), Base64.getEncoder().encodeToString(text));
        assertThatThrownBy(() -> vault.open(one.id(), NAV, changed)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 100)
    void oneKeyServesAllPiecesOfAPersonAndOthersHaveTheirOwn(
            @ForAll @From("contacts") Contact contact, @ForAll @From("contacts") Contact other) {
        String key = vault.seal(List.of(of(contact))).getFirst().key();

        assertThat(vault.seal(List.of(of(contact))).getFirst().key()).isEqualTo(key);
        boolean same = of(contact).ways().getFirst().equals(of(other).ways().getFirst());
        assertThat(vault.seal(List.of(of(other))).getFirst().key().equals(key)).isEqualTo(same);
        assertThat(PersonKey.of(DIGDIR, contact, SECRET))
                .doesNotContainAnyElementsOf(of(contact).ways());
    }

    @Property(tries = 100)
    void whoseKeyIsGoneNobodyReachesAndWhoComesBackGetsAnother(@ForAll @From("contacts") Contact contact) {
        Open one = of(contact);
        SealedContact sealed = vault.seal(List.of(one)).getFirst();

        vault.forget(one.ways());

        assertThat(vault.open(one.id(), NAV, sealed)).isEmpty();
        SealedContact again = vault.seal(List.of(one)).getFirst();
        assertThat(again.key()).isNotEqualTo(sealed.key());
        assertThat(vault.open(one.id(), NAV, again)).contains(contact);
    }

    @Property(tries = 100)
    void whatIsRetiredIsReadOnAndSealsNothingMore(@ForAll @From("contacts") Contact contact) {
        Open one = of(contact);
        SealedContact sealed = vault.seal(List.of(one)).getFirst();

        vault.retire(sealed);

        assertThat(vault.open(one.id(), NAV, sealed)).contains(contact);
        assertThat(vault.seal(List.of(one)).getFirst().key()).isNotEqualTo(sealed.key());
    }

    @Property(tries = 100)
    void theMasterKeyCanBeChangedWhileAllIsReadOn(@ForAll @From("contacts") Contact contact) {
        HeldKeys held = new HeldKeys();
        Vault before = new Vault(held, masters);
        Open one = of(contact);
        SealedContact sealed = before.seal(List.of(one)).getFirst();
        MasterKeys next = new MasterKeys(SECOND, List.of(FIRST));
        MasterKeys later = new MasterKeys(SECOND, List.of());

        assertThat(new Vault(held, next).open(one.id(), NAV, sealed)).contains(contact);
        assertThatThrownBy(() -> new Vault(held, later).open(one.id(), NAV, sealed))
                .isInstanceOf(UnknownMasterKey.class);
        held.rewrap(next);
        assertThat(new Vault(held, later).open(one.id(), NAV, sealed)).contains(contact);
        assertThatThrownBy(() -> before.open(one.id(), NAV, sealed)).isInstanceOf(UnknownMasterKey.class);
    }

    @Property(tries = 100)
    void nothingThatIsKeptOrPrintedHoldsWhoItIs(@ForAll @From("contacts") Contact contact) {
        Open one = of(contact);
        SealedContact sealed = vault.seal(List.of(one)).getFirst();
        String kept = sealed.text()
                + new String(Base64.getDecoder().decode(sealed.text()), StandardCharsets.ISO_8859_1)
                + sealed.ways()
                + sealed
                + one
                + contact
                + keys.all
                + Vault.Written.of(contact);

        for (String part : new String[] {contact.name(), contact.email(), contact.phone()}) {
            if (part != null && part.length() > 3) {
                assertThat(kept).doesNotContain(part);
            }
        }
    }

    @Provide
    Arbitrary<Contact> contacts() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("aæøåšÆ ñ😀".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(name ->
                        !name.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(name));
        Arbitrary<String> emails = Arbitraries.strings()
                .withCharRange('a', 'e')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(local -> local + "@example.no");
        Arbitrary<String> phones =
                Arbitraries.integers().between(68_050_000, 68_059_999).map(number -> "+47" + number);
        return Combinators.combine(names.injectNull(0.3), emails.injectNull(0.3), phones)
                .as((name, email, phone) ->
                        new Contact(name, email, email == null || phone.endsWith("1") ? phone : null));
    }

    private static Open of(Contact contact) {
        return new Open(new FeedbackId(UUID.randomUUID()), NAV, contact, PersonKey.of(NAV, contact, SECRET));
    }

    private static String master(char digit) {
        return String.valueOf(digit).repeat(64);
    }
}
