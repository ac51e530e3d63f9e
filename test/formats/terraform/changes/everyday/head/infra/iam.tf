data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::plums/*"]
  }
}

resource "aws_s3_bucket" "plums" {
  bucket = "plums"
}
