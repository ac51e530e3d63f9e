data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}
