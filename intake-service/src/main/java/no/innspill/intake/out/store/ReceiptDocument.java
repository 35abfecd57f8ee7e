package no.innspill.intake.out.store;

import java.time.Instant;
import java.util.UUID;
import no.innspill.intake.domain.Changes;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Fingerprint;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Origin;
import no.innspill.intake.domain.Progress;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A receipt.
 *
 * @param saidIn the language that the sender says it is in
 * @param foundIn the language that routing found
 * @param routedRound the last round of routing that is known, 0 before the first
 * @param channel how the piece came; absent in receipts of before this was kept, as are service and municipality
 * @param revision absent while nothing was changed
 * @param told the newest revision that is known to be durable in the journal; absent for none
 * @param due from when what was taken back or erased is to be gone on with; absent where nothing is left to do
 * @param externalId what the sender calls it, where that may be passed on; absent in receipts of before this was kept
 * @param contact how the one who spoke up can be reached, encrypted; absent where that is not known
 * @param caseOffset the place of the last case event that is known, -1 before the first
 */
@Document(ReceiptDocument.COLLECTION)
record ReceiptDocument(
        @Id String id,
        String code,
        String body,
        String fingerprint,
        Instant receivedAt,
        boolean answerWanted,
        @Nullable LanguageForm saidIn,
        @Nullable LanguageForm foundIn,
        @Nullable String followUpHash,
        boolean published,
        int routedRound,
        @Nullable ProgressDocument routed,
        long caseOffset,
        @Nullable ProgressDocument worked,
        @Nullable Channel channel,
        @Nullable String service,
        @Nullable String municipality,
        @Nullable Integer revision,
        @Nullable Integer told,
        @Nullable Instant correctedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt,
        @Nullable Instant due,
        @Nullable String externalId,
        @Nullable ContactPart contact) {
    static final String COLLECTION = "receipts";

    static ReceiptDocument fresh(Receipt receipt) {
        return new ReceiptDocument(
                receipt.id().toString(),
                receipt.code().value(),
                receipt.body().value(),
                receipt.fingerprint().value(),
                receipt.receivedAt(),
                receipt.answerWanted(),
                receipt.language(),
                null,
                receipt.followUpHash(),
                receipt.published(),
                0,
                null,
                -1,
                null,
                receipt.origin().channel(),
                receipt.origin().service(),
                receipt.origin().municipality() == null
                        ? null
                        : receipt.origin().municipality().value(),
                null,
                null,
                null,
                null,
                null,
                null,
                externalId(receipt.origin()),
                ContactPart.from(receipt.contact()));
    }

    static @Nullable String externalId(Origin origin) {
        return origin.externalId() == null ? null : origin.externalId().value();
    }

    Receipt toDomain() {
        return new Receipt(
                new FeedbackId(UUID.fromString(id)),
                new ReceiptCode(code),
                new OrganisationNumber(body),
                new Fingerprint(fingerprint),
                receivedAt,
                answerWanted,
                saidIn == null ? foundIn : saidIn,
                followUpHash,
                published,
                progress(),
                new Origin(
                        channel == null ? Channel.OTHER : channel,
                        service,
                        municipality == null ? null : new MunicipalityNumber(municipality),
                        externalId == null ? null : new ExternalId(externalId)),
                new Changes(
                        revision == null ? 0 : revision, told == null ? -1 : told, correctedAt, withdrawnAt, erasedAt),
                contact == null ? null : contact.toDomain());
    }

    /** What the case says tells more than where it was sent, unless it was sent out of the cases. */
    private Progress progress() {
        if (erasedAt != null) {
            return new Progress.Erased(erasedAt);
        }
        if (withdrawnAt != null) {
            return new Progress.Withdrawn(withdrawnAt);
        }
        Progress sent = routed == null ? new Progress.Received() : routed.toDomain();
        return worked == null || sent instanceof Progress.Redirected ? sent : worked.toDomain();
    }
}
