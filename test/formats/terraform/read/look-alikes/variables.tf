variable "region" {
  default = "north"
}

resource "harbour_lamp" "one" {
  policy = var.broken[
}
