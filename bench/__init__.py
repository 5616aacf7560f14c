"""Benchmarks. `make bench [SIZES=land] [ONLY=pages]` prints one JSON object a line.

Each module `bench_<name>.py` has `run(bench) -> Iterator[Result]`; `frame` gives it data of a size, timing and the
signed-in personas. Compare ratios of one run on one machine, never absolute times of two machines.
"""
