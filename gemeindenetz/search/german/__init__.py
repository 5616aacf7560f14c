"""The German chain: fold, tokenise, stop words, lemma, stem, parts of compounds (docs/search.md, what each step gives)."""
