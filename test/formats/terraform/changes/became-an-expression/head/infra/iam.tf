data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = var.actions
    resources = ["arn:aws:s3:::plums/*"]
  }
}
