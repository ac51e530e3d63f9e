server "one" { port = 1 }
