resource "aws_iam_role" "keeper" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"] }, Action = "sts:AssumeRole" }]
  })
}
