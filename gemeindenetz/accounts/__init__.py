"""accounts: users and sign-in (Anmeldung). Imports core only.

A user is a mailbox that may sign in. Who the person is and what they may do is known to `network`: several
persons may share one mailbox, and a person is then chosen after the code.
"""
