package dk.videnrul.funding;

/** How far an application for money has come. An idea and one that was sent are open; the others are settled. */
public enum FundingStatus {
    IDEA,
    APPLIED,
    GRANTED,
    DECLINED,
    WITHDRAWN
}
