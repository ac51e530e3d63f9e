from ubuntu
