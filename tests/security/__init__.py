"""What guards the service: shown, line by line, against what others ask of one."""
