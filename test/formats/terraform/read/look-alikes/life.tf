resource "aws_ecr_lifecycle_policy" "plums" {
  policy = jsonencode(var.assume_role_policy)
}
