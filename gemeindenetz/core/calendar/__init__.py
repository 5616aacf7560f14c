"""Calendar entries for other programs (iCalendar): invitations, cancellations, feeds, answers. Knows no domain.

    entry = CalendarEntry(uid=…, sequence=2, starts=…, ends=…, title="Besuch", …)
    invitation(entry)                    text of a METHOD:REQUEST; `cancellation` takes it back
    register_feed(FeedKind(…))           an app offers entries to subscribe to; addresses are made by `actions_feeds`
    answers_in(content)                  what somebody's calendar program answered

Built after RFC 5545 (format), 5546 (invitations) and 7986 (names of calendars): one entry has one UID for its whole
life, and a SEQUENCE that rises with every change, so that programs replace and never double.
"""
