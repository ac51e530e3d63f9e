provider "Registry.example/Orchard/plums" {
  version     = "2.0.0-beta1"
  constraints = "~> 1.0"
  hashes = [
    "h1:x=",
  ]
}
