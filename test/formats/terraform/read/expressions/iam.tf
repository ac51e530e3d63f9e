variable "actions" {
  type = list(string)
}

data "aws_iam_policy_document" "asked" {
  statement {
    actions   = concat(var.actions, ["s3:GetObject"])
    resources = [for name in var.names : "arn:aws:s3:::${name}/*"]
  }
}

data "aws_iam_policy_document" "made" {
  dynamic "statement" {
    for_each = var.statements
    content {
      actions   = statement.value.actions
      resources = statement.value.resources
    }
  }
}

resource "aws_iam_policy" "given" {
  policy = var.policy
}

resource "aws_iam_policy" "in_a_file" {
  policy = file("${path.module}/policy.json")
}

resource "aws_iam_role_policy" "mixed" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:${var.verb}Object", "s3:ListBucket"], Resource = var.bucket ? "*" : "x" }]
  })
}
