"""durable-rules as the second decider uses it. Only ``rules_engine.inference`` knows this folder."""
