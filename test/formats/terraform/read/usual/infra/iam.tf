# Who keeps the lanterns.
locals {
  name = "keeper-${terraform.workspace}"
}

data "aws_iam_policy_document" "keeper" {
  statement {
    sid       = "Plums"
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.plums.arn}/*"]
  }

  statement {
    effect    = "Deny"
    actions   = ["s3:DeleteObject"]
    resources = ["*"]

    condition {
      test     = "StringNotEquals"
      variable = "aws:PrincipalTag/team"
      values   = ["orchard"]
    }
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "keeper" {
  name                = local.name
  assume_role_policy  = data.aws_iam_policy_document.trust.json
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]

  inline_policy {
    name = "queue"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect   = "Allow"
          Action   = ["sqs:SendMessage"]
          Resource = "*"
        },
      ]
    })
  }
}

resource "aws_iam_role_policy" "keeper" {
  role   = aws_iam_role.keeper.id
  policy = data.aws_iam_policy_document.keeper.json
}

resource "aws_sqs_queue_policy" "lamps" {
  queue_url = aws_sqs_queue.lamps.id
  policy    = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "${aws_sqs_queue.lamps.arn}"}
      ]
    }
  POLICY
}
