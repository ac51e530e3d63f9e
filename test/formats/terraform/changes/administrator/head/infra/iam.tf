resource "aws_iam_role_policy_attachment" "keeper" {
  role       = aws_iam_role.keeper.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
