"""reports: figures with as-of date, source and the list behind them (Berichte, Berichtskennzahlen). Reads everything."""
