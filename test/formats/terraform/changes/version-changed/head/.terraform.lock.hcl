# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.terraform.io/lanterns/harbour" {
  version     = "2.0.0"
  constraints = "~> 1.0"
  hashes = [
    "h1:b=",
    "zh:2222222222222222222222222222222222222222222222222222222222222222",
    "zh:3333333333333333333333333333333333333333333333333333333333333333",
  ]
}
