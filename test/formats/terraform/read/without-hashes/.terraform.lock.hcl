provider "registry.opentofu.org/orchard/plums" {
  version     = "2.0.0"
  constraints = "~> 1.0"
}
