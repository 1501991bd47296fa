"""Pages for people, in their browsers: thin routes over the API's own functions, which decide nothing."""
