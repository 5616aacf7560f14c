"""library: findings (Erkenntnisse), practice examples (Praxisbeispiele), recommendations (Handlungsempfehlungen).

Each with its audience, its evidence and its age: who may read it, what it rests on, when it was last confirmed.
May import network and the floors below it.
"""
