"""cli: the commands of the house (`gemeindenetz COMMAND`) and the supervisor behind `serve`.

Top floor: may import every app. Commands of apps arrive through `core.commands`; only those of the whole
installation (`serve`, `setup`, `check`) live here.
"""
