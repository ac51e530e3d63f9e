// again
data aws_iam_policy_document keeper { # one
  statement {
    resources = [
      "arn:aws:s3:::plums/*", /* all */
    ]
    actions = [ "s3:GetObject", ]
    effect = "Allow"
  }
}
