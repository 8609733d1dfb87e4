/// As `orrery --version` prints it.
let orreryVersion = "0.1.0"
