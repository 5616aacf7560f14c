"""Pages of the register: municipalities and counties for everybody, editions for the office."""
