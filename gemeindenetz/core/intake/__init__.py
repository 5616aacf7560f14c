"""Incoming mail: stored before anything else, exactly once, then put in its place by a job.

    receive_raw(content, source="lmtp", envelope_from=…, recipients=[…])     # receiving.py: pipe, LMTP, IMAP
    process_waiting()                                                         # processing.py: the job

`parsing` turns bytes into a `ParsedMail` (texts, attachments, what kind of mail it is); `bounces` reads delivery
reports; everything that knows a domain comes from the app that registers a handler (`registry`). Automatic mail is
never answered automatically; what cannot be placed surely waits for a person (`PARKED`); nothing is lost.
"""
