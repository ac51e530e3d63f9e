resource "aws_lambda_permission" "gateway" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.pick.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.plums.execution_arn}/*"
}

resource "aws_lambda_permission" "anybody" {
  action                 = "lambda:InvokeFunctionUrl"
  function_name          = aws_lambda_function.pick.function_name
  principal              = "*"
  function_url_auth_type = "NONE"
}
