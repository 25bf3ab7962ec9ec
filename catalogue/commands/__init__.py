"""The command line, one module a command. What a command needs is imported when it runs."""
