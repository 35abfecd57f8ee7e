package no.innspill.contracts;

/** What happened, as one service tells it to the others; travels as the data of a CloudEvent. */
public sealed interface Event permits FeedbackEvent, FollowUps, FeedbackRouted, CaseEvent, CaseMessages, DirectoryBody {

    /** The Kafka key: all events of one key are in order. */
    String key();
}
