data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::plums/*"]
  }
}
