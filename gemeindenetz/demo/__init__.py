"""demo: generator of the invented Land (Musterland), its personas, the one-click sign-in of a demonstration.

Terms: Vorführung (demonstration), Musterland. May import every app below; the one place that writes in bulk past
the actions (house.md), proved against rows made by real actions (tests/test_shapes.py).
"""
