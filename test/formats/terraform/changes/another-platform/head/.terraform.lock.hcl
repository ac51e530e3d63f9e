# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.terraform.io/lanterns/harbour" {
  version     = "1.4.2"
  constraints = "~> 1.0"
  hashes = [
    "h1:a=",
    "h1:b=",
    "zh:1111111111111111111111111111111111111111111111111111111111111111",
    "zh:0000000000000000000000000000000000000000000000000000000000000000",
  ]
}
