provider "registry.terraform.io/orchard/plums" {
  version = "1.0.0
